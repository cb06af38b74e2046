ringside_fuzz(fuzz_loopback SOURCES loopbackfuzz.cpp LINK net CORPUS ${PROJECT_SOURCE_DIR}/tests/data/loopback)
