# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a folder as a library and a file as a test, so that every target has the same options.

# slateboard_library(Name MOC SOURCES ... PUBLIC ... PRIVATE ...): static library slateboard_name, alias Slateboard::Name.
function(slateboard_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(TOLOWER "slateboard_${name}" target)
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(Slateboard::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES AUTOMOC "${arg_MOC}")
    target_link_libraries(${target}
        PUBLIC Slateboard::Options ${arg_PUBLIC}
        PRIVATE Slateboard::Warnings ${arg_PRIVATE})
endfunction()

# slateboard_test(tst_name LINK ... ENVIRONMENT ...): builds tst_name.cpp and registers it with CTest, offscreen.
function(slateboard_test name)
    cmake_parse_arguments(arg "" "" "LINK;SOURCES;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE Slateboard::Options Slateboard::Warnings Qt6::Test ${arg_LINK})
    target_compile_definitions(${name} PRIVATE SLATEBOARD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}" TIMEOUT 240)
endfunction()
