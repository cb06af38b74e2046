# The MSI (cpack -G WIX, WiX 3): per machine, for deployment by an administrator. See installer/README.md.
# Written from the documentation; not yet run on Windows.
install(TARGETS ringside RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ringside)
install(RUNTIME_DEPENDENCY_SET libraries COMPONENT ringside
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^qt6" "^azureattest"
    POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    DIRECTORIES $<TARGET_FILE_DIR:ringside>)
# Qt with its plugins (windeployqt).
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET ringside OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
else()
    qt_generate_deploy_app_script(TARGET ringside FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT ${deploy} COMPONENT ringside)
install(FILES policy.yml DESTINATION doc COMPONENT ringside)
install(FILES README.md RENAME administration.md DESTINATION doc COMPONENT ringside)

set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Ringside)
set(CPACK_PACKAGE_EXECUTABLES ringside Ringside)
set(CPACK_WIX_UPGRADE_GUID 6C0B41D6-5D0A-4E57-9C37-3B8E5C0D9F21) # never changes: by it a new version replaces the old one
set(CPACK_WIX_PRODUCT_ICON ${icons}/ringside.ico)
set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_LIST_DIR}/ringside.wix.xml)
set(CPACK_WIX_PROPERTY_ARPCONTACT "${RINGSIDE_MAINTAINER}")
set(CPACK_COMPONENTS_ALL ringside)
set(CPACK_COMPONENT_RINGSIDE_REQUIRED ON)
set(CPACK_COMPONENT_RINGSIDE_DISPLAY_NAME Ringside)
if(TARGET ringside_browser)
    list(APPEND CPACK_COMPONENTS_ALL browser)
    set(CPACK_COMPONENT_BROWSER_DISPLAY_NAME "Pages of the CRM inside Ringside")
    set(CPACK_COMPONENT_BROWSER_DEPENDS ringside)
    set(CPACK_COMPONENT_BROWSER_DISABLED ON)
endif()
