ringside_fuzz(fuzz_csv SOURCES csvfuzz.cpp peoplefuzz.h LINK directory_phonebook store
    CORPUS ${PROJECT_SOURCE_DIR}/tests/data/people)
target_include_directories(fuzz_csv PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
