# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gouji_borrow_headers(<target> <house>): lets a target use the precompiled header of a house, if that has one.
function(gouji_borrow_headers target house)
    if(GOUJI_PRECOMPILE AND TARGET "${house}")
        get_target_property(kind ${house} TYPE)
        if(kind STREQUAL "STATIC_LIBRARY")
            target_precompile_headers(${target} REUSE_FROM ${house})
        endif()
    endif()
endfunction()

# gouji_add_house(NAME <target> [FOLDER <folder>] [WITHOUT <sub-folder or file>...] LIBRARIES <library>...
#                 [PRECOMPILE <header>...] [HEADERS_OF <house>] [DEFINITIONS <definition>...])
#
# Declares a static library of every source below FOLDER (the current one when not given), without the sub-folders or
# files in WITHOUT. A folder that holds no source yet gives a target that only passes its libraries on, so that an
# empty house still configures. HEADERS_OF names a house whose precompiled header is used when that house has sources.
function(gouji_add_house)
    cmake_parse_arguments(PARSE_ARGV 0 house "" "NAME;FOLDER;HEADERS_OF" "WITHOUT;LIBRARIES;PRECOMPILE;DEFINITIONS")
    if(NOT house_FOLDER)
        set(house_FOLDER "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    cmake_path(ABSOLUTE_PATH house_FOLDER NORMALIZE)

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${house_FOLDER}/*.cpp" "${house_FOLDER}/*.h")
    foreach(path IN LISTS house_WITHOUT)
        cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${house_FOLDER}" NORMALIZE)
        foreach(source IN LISTS sources)
            cmake_path(IS_PREFIX path "${source}" NORMALIZE inside)
            if(inside)
                list(REMOVE_ITEM sources "${source}")
            endif()
        endforeach()
    endforeach()

    set(units ${sources})
    list(FILTER units INCLUDE REGEX "\\.cpp$")
    if(NOT units)
        add_library(${house_NAME} INTERFACE)
        target_link_libraries(${house_NAME} INTERFACE ${house_LIBRARIES})
        return()
    endif()

    add_library(${house_NAME} STATIC ${sources})
    target_link_libraries(${house_NAME} PRIVATE gouji_flags PUBLIC ${house_LIBRARIES})
    target_compile_definitions(${house_NAME} PRIVATE ${house_DEFINITIONS})
    gouji_borrow_headers(${house_NAME} "${house_HEADERS_OF}")
    get_target_property(borrowed ${house_NAME} PRECOMPILE_HEADERS_REUSE_FROM)
    if(GOUJI_PRECOMPILE AND house_PRECOMPILE AND NOT borrowed)
        target_precompile_headers(${house_NAME} PRIVATE ${house_PRECOMPILE})
    endif()
endfunction()
