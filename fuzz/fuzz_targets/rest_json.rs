//! The target `rest_json`; its body is in `tests/faults`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fault_tests::rest_json(bytes));
