//! The target `ec2_query`; its body is in `tests/faults`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fault_tests::ec2_query(bytes));
