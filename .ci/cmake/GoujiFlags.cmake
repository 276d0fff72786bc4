# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gouji_flags carries what every target of the project is compiled and linked with.
add_library(gouji_flags INTERFACE)
target_include_directories(gouji_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(gouji_flags INTERFACE
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(gouji_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${GOUJI_WERROR}>:-Werror>
    # gcc 12 reports these falsely from inside inlined Qt and standard containers.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds
      -Wno-dangling-pointer>
    # The precompiled header's time stamp would defeat ccache.
    $<$<AND:$<BOOL:${GOUJI_PRECOMPILE}>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>
    "$<$<AND:$<BOOL:${GOUJI_PRECOMPILE}>,$<CXX_COMPILER_ID:Clang>>:SHELL:-Xclang -fno-pch-timestamp>")
target_link_options(gouji_flags INTERFACE -Wl,--as-needed)

find_program(GOUJI_LLD ld.lld)
if(GOUJI_LLD)
    target_link_options(gouji_flags INTERFACE -fuse-ld=lld)
endif()

if(GOUJI_SANITIZE)
    set(gouji_sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # Qt's own libraries are not instrumented, and hide the type information these two would compare with.
        list(APPEND gouji_sanitizers -fno-sanitize=vptr,function)
    else()
        list(APPEND gouji_sanitizers -fno-sanitize=vptr)
    endif()
    target_compile_options(gouji_flags INTERFACE ${gouji_sanitizers})
    target_link_options(gouji_flags INTERFACE ${gouji_sanitizers})
endif()
if(GOUJI_FUZZ)
    target_compile_options(gouji_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(gouji_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
