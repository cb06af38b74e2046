# The application bundle and its disk image (cpack -G DragNDrop). Written from the documentation; not yet run on macOS.
set_target_properties(ringside PROPERTIES
    MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
install(FILES ${icons}/ringside.icns DESTINATION ringside.app/Contents/Resources COMPONENT ringside)
install(FILES policy.yml DESTINATION ringside.app/Contents/Resources COMPONENT ringside)
if(TARGET ringside_browser)
    set_target_properties(ringside_browser PROPERTIES SUFFIX .so)
endif()
# Qt with its plugins (macdeployqt).
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET ringside OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
else()
    qt_generate_deploy_app_script(TARGET ringside FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT ${deploy} COMPONENT ringside)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME Ringside)
