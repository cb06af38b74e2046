# The splitter alone: whether its pieces are JavaScript is the engine's to say, which is not instrumented.
ringside_fuzz(fuzz_template SOURCES templatefuzz.cpp LINK expr CORPUS ${PROJECT_SOURCE_DIR}/tests/data/template)
# What is put into queries, with hostile text.
ringside_fuzz(fuzz_escapes SOURCES escapesfuzz.cpp LINK expr CORPUS ${PROJECT_SOURCE_DIR}/tests/data/template)
