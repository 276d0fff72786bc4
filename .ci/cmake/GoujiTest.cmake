# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The surroundings of every test: no display, one locale, one time zone, and where the data stands.
set(gouji_test_environment
    QT_QPA_PLATFORM=offscreen
    QT_LOGGING_TO_CONSOLE=1
    LC_ALL=C.UTF-8
    LANG=C.UTF-8
    LANGUAGE=
    TZ=Asia/Shanghai
    "GOUJI_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data"
    "GOUJI_SAMPLES=${PROJECT_SOURCE_DIR}/resources/samples"
    "GOUJI_FORMS=${PROJECT_SOURCE_DIR}/resources/forms"
    "GOUJI_PROGRAM=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/gouji"
    "GOUJI_SCRATCH=${CMAKE_BINARY_DIR}/scratch"
    "GOUJI_SCREENSHOTS=${CMAKE_BINARY_DIR}/screenshots"
    "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1"
    "UBSAN_OPTIONS=print_stacktrace=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/.ci/leaks.supp:print_suppressions=0")
cmake_path(SET gouji_seeds NORMALIZE "${PROJECT_SOURCE_DIR}/../shared/seeds")
if(IS_DIRECTORY "${gouji_seeds}")
    list(APPEND gouji_test_environment "GOUJI_SEEDS=${gouji_seeds}")
endif()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/scratch" "${CMAKE_BINARY_DIR}/screenshots")

# gouji_add_test(NAME <name> SOURCES <source>... LIBRARIES <library>... [LABELS <label>...] [TIMEOUT <seconds>]
#                [ENVIRONMENT <NAME=value>...] [HEADERS_OF <house>])
#
# Declares a Qt Test program and the test that runs it. With HEADERS_OF, the precompiled header of that house is used;
# LIBRARIES must then hold the house. Passing rows are not listed; run the program by hand for those.
function(gouji_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 test "" "NAME;TIMEOUT;HEADERS_OF" "SOURCES;LIBRARIES;LABELS;ENVIRONMENT")
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    add_executable(${test_NAME} ${test_SOURCES})
    target_link_libraries(${test_NAME} PRIVATE ${test_LIBRARIES} Qt6::Test gouji_flags)
    gouji_borrow_headers(${test_NAME} "${test_HEADERS_OF}")
    add_test(NAME ${test_NAME} COMMAND ${test_NAME} -silent WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}/tests")
    set_tests_properties(${test_NAME} PROPERTIES
        ENVIRONMENT "${gouji_test_environment};${test_ENVIRONMENT}"
        LABELS "${test_LABELS}"
        TIMEOUT ${test_TIMEOUT})
endfunction()

# gouji_add_tests(LIBRARIES <library>... [LABELS <label>...] [TIMEOUT <seconds>] [WITH_HELPERS])
#
# Declares every tst_*.cpp of the current folder that is not declared yet. WITH_HELPERS, the other sources of the folder
# are linked to each. A test that includes headers of app or ui, or the one that runs
# commands, is left out where these houses are not built.
function(gouji_add_tests)
    cmake_parse_arguments(PARSE_ARGV 0 tests "WITH_HELPERS" "TIMEOUT" "LIBRARIES;LABELS")
    set(libraries ${tests_LIBRARIES})
    if(GOUJI_WINDOW)
        list(APPEND libraries gouji_app)
    endif()

    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    if(tests_WITH_HELPERS)
        file(GLOB helpers CONFIGURE_DEPENDS *.cpp)
        list(REMOVE_ITEM helpers ${sources} "")
        if(helpers)
            cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
            add_library(gouji_tests_${folder} STATIC ${helpers})
            target_link_libraries(gouji_tests_${folder} PRIVATE gouji_flags PUBLIC ${libraries} Qt6::Test)
            list(PREPEND libraries gouji_tests_${folder})
        endif()
    endif()

    set(lender gouji_model)
    if(GOUJI_WINDOW)
        set(lender gouji_ui)
    endif()
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        if(TARGET ${name})
            continue()
        endif()
        file(STRINGS "${source}" needs_window REGEX "^#include \"((app|ui)/|.*/command_runner\\.h)")
        if(needs_window AND NOT GOUJI_WINDOW)
            continue()
        endif()
        gouji_add_test(NAME ${name} SOURCES "${source}" HEADERS_OF ${lender}
            LIBRARIES ${libraries} LABELS ${tests_LABELS} TIMEOUT ${tests_TIMEOUT})
    endforeach()
endfunction()
