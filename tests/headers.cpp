// Nothing of its own: the precompiled headers of the tests belong to the target this file makes (tests/CMakeLists.txt).
