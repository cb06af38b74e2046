ringside_bench(bench_ami SOURCES amibench.cpp LINK pbx_ami Qt6::Core)
