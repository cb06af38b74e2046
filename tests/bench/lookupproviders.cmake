# A caller looked up with six providers at once, each a server on loopback that takes its time.
set(support ${PROJECT_SOURCE_DIR}/tests/support)
ringside_bench(bench_lookupproviders
    SOURCES lookupprovidersbench.cpp ${support}/fakehttpserver.h ${support}/fakehttpserver.cpp
    LINK lookup crm phone Qt6::Network)
target_include_directories(bench_lookupproviders PRIVATE ${support})
if(WIN32)
    target_link_libraries(bench_lookupproviders PRIVATE ws2_32)
endif()
