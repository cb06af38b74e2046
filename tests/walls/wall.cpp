// Nothing: the room beside it is the test.
