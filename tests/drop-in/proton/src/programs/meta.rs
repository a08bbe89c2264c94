// Written by `cargo xtask api-compare`. Do not edit.
//! The module `meta`.

pub fn static_pkg_version() -> &'static str { sdk::meta::PKG_VERSION }
