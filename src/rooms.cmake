# How a room is built. One call in the room's CMakeLists.txt:
#   ringside_room(phone SOURCES a.h a.cpp PUBLIC core PRIVATE PkgConfig::Phone)
# makes the static library "ringside_phone", whose include path is its own folder and nothing more.
# Plain room names (core, phone, pbx_ami …) in PUBLIC and PRIVATE mean other rooms.

add_library(ringside_flags INTERFACE)
target_compile_definitions(ringside_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# why: in Qt 6.4 QFuture::then(context, …) asserts that the context still lives when the future finishes, although it
# handles a dead one as documented (the continuation is skipped). Objects that go while an answer is under way are the
# normal case here, so Qt's inline assertions are off in Debug as they are in every other build.
target_compile_definitions(ringside_flags INTERFACE $<$<CONFIG:Debug>:QT_NO_DEBUG>)
if(MSVC)
    target_compile_options(ringside_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${RINGSIDE_WERROR}>:/WX>)
else()
    target_compile_options(ringside_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
        -Woverloaded-virtual -Wformat=2 $<$<BOOL:${RINGSIDE_WERROR}>:-Werror>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT RINGSIDE_SANITIZE)
    # What a Linux distribution asks of a program that reads what strangers send. Ubuntu's compiler has a value of its own.
    target_compile_options(ringside_flags INTERFACE
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
        $<$<CONFIG:Release>:-fstack-protector-strong>)
    target_link_options(ringside_flags INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
endif()
if(RINGSIDE_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    if(RINGSIDE_FUZZ)
        list(APPEND sanitizers -fsanitize=fuzzer-no-link)
    endif()
    # why not all of it for tests: it makes them twice as long to compile, and what they are there for is the rooms.
    list(TRANSFORM sanitizers REPLACE "address,undefined" "address$<$<NOT:$<BOOL:$<TARGET_PROPERTY:RINGSIDE_TEST_CODE>>>:$<COMMA>undefined>"
        OUTPUT_VARIABLE compile_sanitizers)
    target_compile_options(ringside_flags INTERFACE ${compile_sanitizers})
    target_link_options(ringside_flags INTERFACE ${sanitizers})
    # why: two hundred test programs with all their debug information; the usual linker takes minutes more for them.
    find_program(RINGSIDE_LLD NAMES ld.lld)
    if(RINGSIDE_LLD)
        target_link_options(ringside_flags INTERFACE -fuse-ld=lld LINKER:--compress-debug-sections=zlib)
    endif()
    if(NOT RINGSIDE_FUZZ)
        # why: UndefinedBehaviorSanitizer writes an address down for each check; relocations for them were a third of each program.
        target_link_options(ringside_flags INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie>)
    endif()
endif()

define_property(GLOBAL PROPERTY RINGSIDE_ROOMS BRIEF_DOCS "All rooms" FULL_DOCS "All rooms")

function(ringside_link target visibility)
    foreach(dependency IN LISTS ARGN)
        if(TARGET ${dependency} OR dependency MATCHES "::")
            target_link_libraries(${target} ${visibility} ${dependency})
        else()
            target_link_libraries(${target} ${visibility} ringside_${dependency})
        endif()
    endforeach()
endfunction()

function(ringside_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target ringside_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE ringside_flags)
    ringside_link(${target} PUBLIC ${ROOM_PUBLIC})
    ringside_link(${target} PRIVATE ${ROOM_PRIVATE})
    # why: one precompiled header for all rooms, not one a room: they are alike, and making each takes longer than what it saves.
    if(RINGSIDE_PCH AND name STREQUAL "core")
        target_precompile_headers(${target} PRIVATE
            <QObject> <QString> <QStringList> <QByteArray> <QList> <QHash> <QDateTime> <QFuture>
            <QTimer> <QUrl> <tl/expected.hpp> <chrono> <functional> <memory> <optional>)
    elseif(RINGSIDE_PCH)
        target_precompile_headers(${target} REUSE_FROM ringside_core)
    endif()
    set_property(GLOBAL APPEND PROPERTY RINGSIDE_ROOMS ${name})
endfunction()
