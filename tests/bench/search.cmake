find_package(SQLiteCpp REQUIRED)
ringside_bench(bench_search SOURCES ${CMAKE_CURRENT_LIST_DIR}/searchbench.cpp
    LINK directory_phonebook store phone SQLiteCpp)
# The book and the journal are made once.
target_compile_definitions(bench_search PRIVATE RINGSIDE_BENCH_DIR="${CMAKE_CURRENT_BINARY_DIR}/search")
