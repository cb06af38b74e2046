# A caller among ten thousand people of a real PostgreSQL, beside the same prepared statement on QtSql itself.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    set(servers ${PROJECT_SOURCE_DIR}/tests/integration/sql)
    set(support ${PROJECT_SOURCE_DIR}/tests/support)
    ringside_bench(bench_sql
        SOURCES sqlbench.cpp
            ${servers}/databaseserver.h ${servers}/databaseserver.cpp
            ${servers}/postgresqlserver.h ${servers}/postgresqlserver.cpp
            ${support}/testcertificates.h ${support}/testcertificates.cpp
        LINK directory_sql phone Qt6::Sql Qt6::Network Qt6::Test)
    target_include_directories(bench_sql PRIVATE ${servers} ${support})
endif()
