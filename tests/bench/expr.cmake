ringside_bench(bench_expr SOURCES exprbench.cpp LINK expr phone Qt6::Core)
