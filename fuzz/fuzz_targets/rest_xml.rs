//! The target `rest_xml`; its body is in `tests/faults`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fault_tests::rest_xml(bytes));
