//! Tests of what a configuration holds and of the plugins made from it, with a service that exists only
//! here. The public methods as users call them are in `tests/config_api.rs`.

pub(crate) mod fake;
mod overrides;
mod plugins;
mod round_trip;
mod shared;
