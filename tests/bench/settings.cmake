# From the wish to see the settings to their first full frame, beside a bare window shown in the same run.
if(TARGET ringside_ui_settings)
    ringside_bench(bench_settings
        SOURCES settingsbench.cpp ${PROJECT_SOURCE_DIR}/tests/ui/settings/fakesettingsaccess.h
            ${PROJECT_SOURCE_DIR}/tests/ui/settings/fakesettingsaccess.cpp
            ${PROJECT_SOURCE_DIR}/tests/ui/settings/sampleforms.h ${PROJECT_SOURCE_DIR}/tests/ui/settings/sampleforms.cpp
        LINK ui_settings)
    target_include_directories(bench_settings PRIVATE ${PROJECT_SOURCE_DIR}/tests/ui/settings)
endif()
