# SPDX-FileCopyrightText: 2026 The Estafeta developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of Estafeta has in common.

# Definitions that all code is written for.
add_library(estafeta_options INTERFACE)
target_compile_definitions(estafeta_options INTERFACE
    QT_NO_CAST_FROM_ASCII       # text is QStringLiteral, u""_s or a named conversion
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH               # range-based for
    QT_USE_QSTRINGBUILDER       # a + b + c allocates once
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

add_library(estafeta_warnings INTERFACE)
target_compile_options(estafeta_warnings INTERFACE
    -Wall -Wextra -Wpedantic
    -Wshadow                    # a name hides another one
    -Wconversion                # a value may change in an implicit conversion
    -Wnon-virtual-dtor          # deleting through the base class would be wrong
    -Woverloaded-virtual        # a function hides the virtual one it meant to override
    $<$<BOOL:${ESTAFETA_WERROR}>:-Werror>)

# estafeta_add_library(NAME SOURCES file... [LIBS lib...] [PRIVATE_LIBS lib...] [QT])
#
# A static library of the current folder. LIBS are those that its headers show. QT: it has Q_OBJECT
# classes or .qrc files; without it the library sees Qt only through its LIBS. Headers are included from
# models/ ("core/ids.h") or, elsewhere, from the top folder ("widgets/trace/tracepage.h").
function(estafeta_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LIBS;PRIVATE_LIBS")
    set(models_folder "${PROJECT_SOURCE_DIR}/models")
    cmake_path(IS_PREFIX models_folder "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE in_models)
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name}
        PUBLIC estafeta_options ${arg_LIBS}
        PRIVATE estafeta_warnings ${arg_PRIVATE_LIBS})
    target_include_directories(${name} PUBLIC
        "$<IF:$<BOOL:${in_models}>,${models_folder},${PROJECT_SOURCE_DIR}>")
    _estafeta_use_qt_tools(${name} "${arg_QT}")
endfunction()

# estafeta_add_program(NAME SOURCES file... [LIBS lib...] [QT])
#
# An executable in ${build}/bin.
function(estafeta_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LIBS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE estafeta_options estafeta_warnings ${arg_LIBS})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    _estafeta_use_qt_tools(${name} "${arg_QT}")
endfunction()

function(_estafeta_use_qt_tools target wanted)
    set_target_properties(${target} PROPERTIES AUTOMOC ${wanted} AUTORCC ${wanted})
endfunction()
