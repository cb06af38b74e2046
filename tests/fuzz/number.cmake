ringside_fuzz(fuzz_number SOURCES fuzznumber.cpp LINK phone CORPUS ${PROJECT_SOURCE_DIR}/tests/data/number)
