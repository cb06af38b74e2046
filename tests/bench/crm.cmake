ringside_bench(bench_crm SOURCES ${CMAKE_CURRENT_LIST_DIR}/crmbench.cpp LINK crm phone)
