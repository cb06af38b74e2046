find_package(SQLiteCpp REQUIRED)
ringside_bench(bench_people SOURCES ${CMAKE_CURRENT_LIST_DIR}/peoplebench.cpp
    LINK directory_phonebook store phone SQLiteCpp)
# The big book is made once; it takes minutes.
target_compile_definitions(bench_people PRIVATE RINGSIDE_BENCH_DIR="${CMAKE_CURRENT_BINARY_DIR}/people")
