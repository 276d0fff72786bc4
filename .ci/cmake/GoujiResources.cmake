# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gouji_add_resources(NAME <target> BASE <folder> [PREFIX <prefix>] FILES <file>...)
#
# Compiles FILES into Qt resources; a file's path in the program is ":/", PREFIX and its path below BASE. The compiled
# object is handed to the linker itself, never packed into a library: nobody names its symbols, so the linker would
# leave it out of an archive, and every program and test would have to call Q_INIT_RESOURCE.
function(gouji_add_resources)
    cmake_parse_arguments(PARSE_ARGV 0 resource "" "NAME;BASE;PREFIX" "FILES")
    add_library(${resource_NAME} INTERFACE)
    if(NOT resource_FILES)
        return()
    endif()

    set(entries "")
    foreach(file IN LISTS resource_FILES)
        cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${resource_BASE}" OUTPUT_VARIABLE alias)
        string(APPEND entries "    <file alias=\"${alias}\">${file}</file>\n")
    endforeach()
    set(collection "${CMAKE_CURRENT_BINARY_DIR}/${resource_NAME}.qrc")
    file(CONFIGURE OUTPUT "${collection}" @ONLY CONTENT
        "<RCC>\n  <qresource prefix=\"/@resource_PREFIX@\">\n@entries@  </qresource>\n</RCC>\n")

    set(compiled "${CMAKE_CURRENT_BINARY_DIR}/${resource_NAME}_data.cpp")
    add_custom_command(
        OUTPUT "${compiled}"
        COMMAND Qt6::rcc --name ${resource_NAME} --output "${compiled}" "${collection}"
        DEPENDS "${collection}" ${resource_FILES}
        COMMENT "Compiling the resources of ${resource_NAME}"
        VERBATIM)
    add_library(${resource_NAME}_object OBJECT "${compiled}")
    set_target_properties(${resource_NAME}_object PROPERTIES AUTOMOC OFF)
    target_link_libraries(${resource_NAME}_object PRIVATE Qt6::Core)
    target_link_libraries(${resource_NAME} INTERFACE $<TARGET_OBJECTS:${resource_NAME}_object>)
endfunction()
