//! Answers in the form in which Proton gives them, as long as they are wanted.

use bytes::Bytes;
use std::fmt::Write as _;

/// A page of `ListServices`.
pub fn services(count: usize) -> Bytes {
    let mut text = String::from("{\"services\":[");
    for index in 0..count {
        let comma = if index == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "{comma}{{\"arn\":\"arn:aws:proton:us-east-1:123456789012:service/service-{index:06}\",\
             \"createdAt\":1.617383758498E9,\"description\":\"The front end of team {index}, in \\\"blue\\\"\",\
             \"lastModifiedAt\":1.617383758498E9,\"name\":\"service-{index:06}\",\"status\":\"ACTIVE\",\
             \"templateName\":\"fargate-service\"}}"
        );
    }
    text.push_str("]}");
    text.into()
}

/// An answer of `GetService`.
pub fn service() -> Bytes {
    let spec = "proton: ServiceSpec\\npipeline:\\n  unit_test_command: make test\\ninstances:\\n  - name: frontend\\n\
                environment: prod\\n    spec:\\n      desired_count: 2\\n";
    format!(
        "{{\"service\":{{\"arn\":\"arn:aws:proton:us-east-1:123456789012:service/frontend\",\"branchName\":\"main\",\
         \"createdAt\":1.617383758498E9,\"description\":\"The front end\",\"lastModifiedAt\":1.617383758498E9,\
         \"name\":\"frontend\",\"pipeline\":{{\
         \"arn\":\"arn:aws:proton:us-east-1:123456789012:service/frontend/pipeline\",\
         \"createdAt\":1.617383758498E9,\"deploymentStatus\":\"SUCCEEDED\",\
         \"lastDeploymentAttemptedAt\":1.617383758498E9,\"lastDeploymentSucceededAt\":1.617383758498E9,\
         \"spec\":\"{spec}\",\"templateMajorVersion\":\"1\",\"templateMinorVersion\":\"1\",\
         \"templateName\":\"fargate-service\"}},\"repositoryId\":\"myorg/frontend\",\"spec\":\"{spec}\",\
         \"status\":\"ACTIVE\",\"templateName\":\"fargate-service\"}}}}"
    )
    .into()
}

/// A text such as a service's description file: 100 kB, lines, quotes.
pub fn long_text() -> String {
    "  - name: \"frontend\"\n    environment: production, of team blue\n".repeat(1_600)
}
