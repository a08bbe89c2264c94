//! Every generated client against the golden data of its service. `--nocapture` shows the counts.

use test_calls::services::SERVICES;
use wire_tests::suite::compare;

#[tokio::test]
async fn the_same_bytes_as_botocore() {
    compare(SERVICES, "data").await;
}
