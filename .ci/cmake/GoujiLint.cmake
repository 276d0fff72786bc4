# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The checks of the sources are tests like any other, labelled "lint"; clang-tidy here sees changed files only,
# ./dev lint sees all.
if(NOT GOUJI_WINDOW)
    return()
endif()

set(GOUJI_TIDY_LIMIT 40 CACHE STRING "Most changed files that clang-tidy checks among the tests")
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
get_target_property(gouji_qt_headers Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
list(FILTER gouji_qt_headers INCLUDE REGEX "/QtCore$")
list(GET gouji_qt_headers 0 gouji_qt_headers)
cmake_path(GET gouji_qt_headers PARENT_PATH gouji_qt_headers)

function(gouji_add_lint name program)
    add_test(NAME lint.${name}
        COMMAND Python3::Interpreter -B "${PROJECT_SOURCE_DIR}/.ci/${program}" ${ARGN}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    set_tests_properties(lint.${name} PROPERTIES LABELS lint TIMEOUT 120 ENVIRONMENT "LC_ALL=C.UTF-8")
endfunction()

gouji_add_lint(format check_format.py)
gouji_add_lint(layering check_layering.py --qt-headers "${gouji_qt_headers}")
gouji_add_lint(layering_self_test check_layering.py --qt-headers "${gouji_qt_headers}" --self-test)
gouji_add_lint(names check_names.py)
gouji_add_lint(sources check_sources.py)
gouji_add_lint(translations check_translations.py)
gouji_add_lint(clang_tidy run_clang_tidy.py --build "${CMAKE_BINARY_DIR}" --changed --limit ${GOUJI_TIDY_LIMIT})
set_tests_properties(lint.clang_tidy PROPERTIES TIMEOUT 1200 RUN_SERIAL ON)
