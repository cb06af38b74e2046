ringside_fuzz(fuzz_vcard SOURCES vcardfuzz.cpp peoplefuzz.h LINK directory_phonebook store
    CORPUS ${PROJECT_SOURCE_DIR}/tests/data/people)
target_include_directories(fuzz_vcard PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
