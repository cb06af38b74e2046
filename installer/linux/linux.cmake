# Desktop integration on Linux, and the Debian packages "ringside" and "ringside-browser" (cpack -G DEB).
set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})
configure_file(${here}/ringside.metainfo.xml ${made}/${RINGSIDE_APP_ID}.metainfo.xml @ONLY)
configure_file(${here}/ringside.1 ${made}/ringside.1 @ONLY)
configure_file(${here}/changelog ${made}/changelog @ONLY)

install(FILES ${here}/ringside.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT ringside)
install(FILES ${made}/${RINGSIDE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT ringside)
install(FILES ${iconsource} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT ringside)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/ringside-${size}.png RENAME ringside.png COMPONENT ringside
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()

# Debian wants manual page and changelog compressed, without the time of compression.
add_custom_command(OUTPUT ${made}/ringside.1.gz ${made}/changelog.gz
    COMMAND gzip -9nkf ${made}/ringside.1 ${made}/changelog
    DEPENDS ${made}/ringside.1 ${made}/changelog VERBATIM)
add_custom_target(ringside_manual ALL DEPENDS ${made}/ringside.1.gz)
add_dependencies(package_files ringside_manual)
install(FILES ${made}/ringside.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ringside)
foreach(package ringside ringside-browser)
    string(REPLACE "ringside-" "" component ${package})
    install(FILES ${here}/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package}
        COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()
install(FILES ${here}/../README.md RENAME administration.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ringside COMPONENT ringside)
install(FILES ${here}/../policy.yml DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ringside/examples COMPONENT ringside)
# why "..": packages install into /usr, and this is read from /etc only. Part of packages, not of "cmake --install".
install(FILES ${here}/ringside-autostart.desktop RENAME ringside.desktop DESTINATION ../etc/xdg/autostart
    COMPONENT ringside EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL ringside)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${RINGSIDE_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_RINGSIDE_PACKAGE_NAME ringside)
set(CPACK_DEBIAN_RINGSIDE_PACKAGE_SHLIBDEPS ON)
# why recommended: QtKeychain loads libsecret when it first needs it, and a keychain may be on another desktop's
# terms; without the two Wayland and GTK parts Qt works, but looks foreign. The drivers of Qt SQL are for companies whose
# customers stand in a database.
set(CPACK_DEBIAN_RINGSIDE_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, fonts-dejavu-core | fonts-noto-core, libqt6sql6-psql, libqt6sql6-mysql, libqt6sql6-odbc, libqt6sql6-sqlite")
set(CPACK_DEBIAN_RINGSIDE_PACKAGE_SUGGESTS "ringside-browser")
set(CPACK_DEBIAN_RINGSIDE_PACKAGE_CONTROL_EXTRA ${here}/conffiles)
set(CPACK_DEBIAN_RINGSIDE_DESCRIPTION "shows call-centre agents who is calling
Ringside runs in the tray beside the softphone or desk phone. It listens to
an Asterisk telephone system, and before the second ring a card shows who is
calling, what happened last time and whether the caller is important, with one
button that opens their record. It never takes the keyboard by itself.
.
People are found in its own phone book, imported from CSV or vCard files, among
millions of numbers and without the network.")

if(TARGET ringside_browser)
    list(APPEND CPACK_COMPONENTS_ALL browser)
    set(CPACK_DEBIAN_BROWSER_PACKAGE_NAME ringside-browser)
    set(CPACK_DEBIAN_BROWSER_PACKAGE_SHLIBDEPS ON)
    # why -bin: the library starts the program in it, but only recommends its package.
    set(CPACK_DEBIAN_BROWSER_PACKAGE_DEPENDS "ringside (= ${PROJECT_VERSION}), libqt6webenginecore6-bin")
    set(CPACK_DEBIAN_BROWSER_DESCRIPTION "page of the CRM inside Ringside
With this package Ringside can open a customer's record in a window of its
own instead of the web browser. It brings Qt WebEngine, which is large; it is
loaded when it is first used.")
endif()
