# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

option(BUILD_TESTING "Build the tests" ON)
option(GOUJI_WERROR "Treat warnings as errors" OFF)
option(GOUJI_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(GOUJI_FUZZ "Build the fuzz targets (clang only)" OFF)
option(GOUJI_WINDOW "Build the window and the program; without it only model, parser and their tests" ON)
option(GOUJI_PRECOMPILE "Precompile the headers of Qt" ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Kind of build" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# Precompiled headers make a compiler see times and defines that ccache would otherwise refuse to ignore.
find_program(GOUJI_CCACHE ccache)
if(GOUJI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${GOUJI_CCACHE}")
endif()

if(GOUJI_FUZZ AND NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "GOUJI_FUZZ needs clang: configure with --preset asan or -DCMAKE_CXX_COMPILER=clang++")
endif()
