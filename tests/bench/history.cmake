# The main window on a hundred thousand calls: open, type, scroll; beside a bare list shown in the same run.
if(TARGET ringside_ui_history)
    ringside_bench(bench_history SOURCES historybench.cpp LINK historysamples store)
    target_compile_definitions(bench_history PRIVATE RINGSIDE_BENCH_DIR="${CMAKE_CURRENT_BINARY_DIR}/history")
endif()
