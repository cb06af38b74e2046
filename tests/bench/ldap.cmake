# A caller among ten thousand people of a real slapd, beside ldapsearch and libldap themselves.
if(TARGET ringside_directory_ldap)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    ringside_bench(bench_ldap
        SOURCES ldapbench.cpp
            ${PROJECT_SOURCE_DIR}/tests/support/slapdserver.h ${PROJECT_SOURCE_DIR}/tests/support/slapdserver.cpp
            ${PROJECT_SOURCE_DIR}/tests/support/testcertificates.h
            ${PROJECT_SOURCE_DIR}/tests/support/testcertificates.cpp
        LINK directory_ldap phone Qt6::Network Qt6::Test)
    target_link_libraries(bench_ldap PRIVATE PkgConfig::Ldap)
    target_include_directories(bench_ldap PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
endif()
