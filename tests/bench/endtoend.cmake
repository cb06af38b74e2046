# From the last byte of the ringing event to the card on the screen: the whole program, engine and face.
if(TARGET ringside_desktop)
    ringside_bench(bench_endtoend
        SOURCES endtoendbench.cpp
            ${PROJECT_SOURCE_DIR}/tests/support/fakeamiserver.h
            ${PROJECT_SOURCE_DIR}/tests/support/fakeamiserver.cpp
        LINK desktop directory_phonebook Qt6::Network)
    target_include_directories(bench_endtoend PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
    # The phone book is made once, which takes a minute, and kept.
    target_compile_definitions(bench_endtoend PRIVATE
        RINGSIDE_BENCH_DIR="${CMAKE_CURRENT_BINARY_DIR}/endtoend")
    if(TARGET PkgConfig::Xcb)
        target_link_libraries(bench_endtoend PRIVATE PkgConfig::Xcb)
        target_compile_definitions(bench_endtoend PRIVATE RINGSIDE_BENCH_XCB)
    endif()
    # Once more on a real window system, where there is one to be had.
    find_program(XVFB_RUN_PROGRAM xvfb-run)
    find_program(OPENBOX_PROGRAM openbox)
    find_program(XPROP_PROGRAM xprop)
    if(XVFB_RUN_PROGRAM AND OPENBOX_PROGRAM AND XPROP_PROGRAM)
        add_custom_command(TARGET bench POST_BUILD
            COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=xcb ${XVFB_RUN_PROGRAM} -a
                ${PROJECT_SOURCE_DIR}/tests/bench/withwindowmanager.sh $<TARGET_FILE:bench_endtoend>
            VERBATIM)
    endif()
endif()
