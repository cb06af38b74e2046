ringside_fuzz(fuzz_ami_codec SOURCES amifuzz.cpp LINK pbx_ami CORPUS ${PROJECT_SOURCE_DIR}/tests/data/pbx/asterisk)
