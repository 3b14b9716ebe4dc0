# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a folder as a library and a file as a test, so that every target has the same options.

# Most of a build is reading the headers of Qt, so these are read once: by one target for app, by one for what shows.
# Builds without precompiled headers (release, core-only) find an include that is missing.
if(SLATEBOARD_PRECOMPILE)
    file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(slateboard_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(slateboard_precompiled PRIVATE Slateboard::Options Slateboard::Warnings Qt6::Core)
    target_precompile_headers(slateboard_precompiled PRIVATE
        <QtCore/QtCore> <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <numeric> <optional> <ranges>
        <span> <vector> <tl/expected.hpp>)
    set_target_properties(slateboard_precompiled PROPERTIES POSITION_INDEPENDENT_CODE ON)
    if(SLATEBOARD_UI)
        add_library(slateboard_precompiledwindow OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
        target_link_libraries(slateboard_precompiledwindow PRIVATE
            Slateboard::Options Slateboard::Warnings Qt6::Widgets)
        target_precompile_headers(slateboard_precompiledwindow PRIVATE
            <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <algorithm> <array> <chrono>
            <cmath> <functional> <map> <memory> <numeric> <optional> <ranges> <span> <vector> <tl/expected.hpp>)
    endif()
endif()

# What is made of widgets, and its tests, see what is precompiled for the window; all else what is for app.
function(slateboard_precompile target)
    if(NOT SLATEBOARD_PRECOMPILE)
        return()
    endif()
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/pages/" OR folder MATCHES "^(theme|charts|widgets|shell|features|pages)$")
        target_precompile_headers(${target} REUSE_FROM slateboard_precompiledwindow)
    else()
        target_precompile_headers(${target} REUSE_FROM slateboard_precompiled)
    endif()
endfunction()

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
    slateboard_precompile(${target})
endfunction()

# slateboard_fuzz(name LINK ...): builds fuzz_name.cpp, which defines LLVMFuzzerTestOneInput(). With SLATEBOARD_FUZZ it is
# a fuzzer; without, it runs once over corpus/name. Either way CTest runs the corpus.
function(slateboard_fuzz name)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    set(target fuzz_${name})
    add_executable(${target} ${target}.cpp)
    target_link_libraries(${target} PRIVATE Slateboard::Options Slateboard::Warnings Qt6::Core ${arg_LINK})
    slateboard_precompile(${target})
    add_dependencies(fuzzers ${target})
    set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
    if(SLATEBOARD_FUZZ)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        add_test(NAME ${target} COMMAND ${target} -runs=0 ${corpus})
    else()
        target_sources(${target} PRIVATE corpusmain.cpp)
        add_test(NAME ${target} COMMAND ${target} ${corpus})
    endif()
    set_tests_properties(${target} PROPERTIES ENVIRONMENT "LC_ALL=C.UTF-8" TIMEOUT 60)
endfunction()

# slateboard_test(tst_name LINK ... SOURCES ... DEFINITIONS ... ENVIRONMENT ...): registers tst_name.cpp with CTest,
# offscreen. The tests of a folder are one program, tests_folder, because most of the time to build a test is linking it
# and looking for its meta-objects: `tests_folder tst_name` runs one. A file with a main() of its own says OWN_MAIN.
function(slateboard_test name)
    cmake_parse_arguments(arg "OWN_MAIN" "" "LINK;SOURCES;DEFINITIONS;ENVIRONMENT" ${ARGN})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set(program tests_${folder})
    if(arg_OWN_MAIN)
        set(program ${name})
    endif()
    if(NOT TARGET ${program})
        add_executable(${program})
        # Each unit makes the same templates of Qt Test again: two of the largest program keep two processors busy.
        set_target_properties(${program} PROPERTIES AUTOMOC ON UNITY_BUILD_BATCH_SIZE 20)
        target_link_libraries(${program} PRIVATE Slateboard::Options Slateboard::Warnings Qt6::Test)
        slateboard_precompile(${program})
        target_compile_definitions(${program} PRIVATE SLATEBOARD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
        if(NOT arg_OWN_MAIN)
            target_link_libraries(${program} PRIVATE slateboard_testmain)
        endif()
    endif()
    target_sources(${program} PRIVATE ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE ${arg_LINK})
    target_compile_definitions(${program} PRIVATE ${arg_DEFINITIONS})
    if(arg_OWN_MAIN)
        add_test(NAME ${name} COMMAND ${program})
    else()
        add_test(NAME ${name} COMMAND ${program} ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}" TIMEOUT 240)
endfunction()
