ringside_fuzz(fuzz_settings SOURCES settingsfuzz.cpp LINK settings CORPUS ${PROJECT_SOURCE_DIR}/tests/data/settings)
# The handler of links is one file of app/, which as a whole would need every room.
ringside_fuzz(fuzz_link SOURCES linkfuzz.cpp ${PROJECT_SOURCE_DIR}/src/app/diallink.cpp LINK core
    CORPUS ${PROJECT_SOURCE_DIR}/tests/data/link)
target_include_directories(fuzz_link PRIVATE ${PROJECT_SOURCE_DIR}/src/app)
