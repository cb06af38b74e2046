# From a CallerCard to its first full frame, beside a bare window shown in the same run.
if(TARGET ringside_ui_card)
    ringside_bench(bench_card
        SOURCES cardbench.cpp ${PROJECT_SOURCE_DIR}/tests/ui/samplecards.h
            ${PROJECT_SOURCE_DIR}/tests/ui/samplecards.cpp
        LINK ui_card)
    target_include_directories(bench_card PRIVATE ${PROJECT_SOURCE_DIR}/tests/ui)
    # Once more on a real window system, where there is one to be had.
    find_program(XVFB_RUN_PROGRAM xvfb-run)
    find_program(OPENBOX_PROGRAM openbox)
    find_program(XPROP_PROGRAM xprop)
    if(XVFB_RUN_PROGRAM AND OPENBOX_PROGRAM AND XPROP_PROGRAM)
        add_custom_command(TARGET bench POST_BUILD
            COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=xcb ${XVFB_RUN_PROGRAM} -a
                ${PROJECT_SOURCE_DIR}/tests/bench/withwindowmanager.sh $<TARGET_FILE:bench_card>
            VERBATIM)
    endif()
endif()
