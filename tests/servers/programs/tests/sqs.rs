//! SQS: messages of any text with attributes of every kind, batches, attributes and tags of queues, queues in order.

use botosmith_sqs::error::ProvideErrorMetadata;
use botosmith_sqs::operation::send_message_batch::SendMessageBatchError;
use botosmith_sqs::primitives::Blob;
use botosmith_sqs::types::{
    DeleteMessageBatchRequestEntry, Message, MessageAttributeValue, MessageSystemAttributeName,
    QueueAttributeName, SendMessageBatchRequestEntry,
};
use botosmith_sqs::Client;

const TEXT: &str = "gr\u{fc}\u{df}e & <b> \u{1f600} \"quoted\" \\ \n\tof \u{4e16}\u{754c}";

/// A client and the URL of a new queue.
async fn queue(name: &str) -> (Client, String) {
    let client = Client::new(&server_programs::config());
    let made = client.create_queue().queue_name(name).send().await.unwrap();
    (client, made.queue_url.unwrap())
}

/// What there is to receive, with everything that is known of it.
async fn received(client: &Client, url: &str) -> Vec<Message> {
    let call = client
        .receive_message()
        .queue_url(url)
        .max_number_of_messages(10)
        .message_attribute_names("All")
        .message_system_attribute_names(MessageSystemAttributeName::All);
    call.send().await.unwrap().messages.unwrap_or_default()
}

fn attribute(kind: &str, text: &str) -> MessageAttributeValue {
    MessageAttributeValue::builder().data_type(kind).string_value(text).build().unwrap()
}

#[tokio::test]
async fn a_message_comes_back_as_it_was_sent() {
    let (client, url) = queue("texts").await;
    let binary = MessageAttributeValue::builder().data_type("Binary").binary_value(Blob::new([0, 1, 255]));
    let sent = client
        .send_message()
        .queue_url(&url)
        .message_body(TEXT)
        .message_attributes("text", attribute("String", "\u{e4} & \u{4e16}"))
        .message_attributes("number", attribute("Number.float", "-1.50"))
        .message_attributes("bytes", binary.build().unwrap())
        .send()
        .await
        .unwrap();
    let messages = received(&client, &url).await;
    let [message] = messages.as_slice() else { panic!("{messages:?}") };
    assert_eq!((message.body(), message.message_id()), (Some(TEXT), sent.message_id()));
    assert_eq!(message.md5_of_body(), sent.md5_of_message_body());
    assert_eq!(message.md5_of_message_attributes(), sent.md5_of_message_attributes());
    let attributes = message.message_attributes().unwrap();
    assert_eq!(attributes["text"].string_value(), Some("\u{e4} & \u{4e16}"));
    assert_eq!(
        (attributes["number"].data_type(), attributes["number"].string_value()),
        ("Number.float", Some("-1.50"))
    );
    assert_eq!(attributes["bytes"].binary_value().map(Blob::as_ref), Some(&[0, 1, 255][..]));
    let system = message.attributes().unwrap();
    assert_eq!(system[&MessageSystemAttributeName::ApproximateReceiveCount], "1");
    assert!(system[&MessageSystemAttributeName::SentTimestamp].parse::<u64>().unwrap() > 1_600_000_000_000);

    // It comes again at once, and is read the second time.
    let handle = message.receipt_handle().unwrap();
    let visible = client.change_message_visibility().queue_url(&url).receipt_handle(handle);
    visible.visibility_timeout(0).send().await.unwrap();
    let again = received(&client, &url).await;
    assert_eq!(again[0].attributes().unwrap()[&MessageSystemAttributeName::ApproximateReceiveCount], "2");
}

#[tokio::test]
async fn a_batch_says_of_each_entry_what_became_of_it() {
    let (client, url) = queue("batches").await;
    let entry = |id: usize| {
        let entry = SendMessageBatchRequestEntry::builder()
            .id(format!("id-{id}"))
            .message_body(format!("{TEXT} {id}"));
        entry.message_attributes("number", attribute("Number", &id.to_string())).build().unwrap()
    };
    let sent = client.send_message_batch().queue_url(&url).set_entries(Some((0..10).map(entry).collect()));
    let sent = sent.send().await.unwrap();
    let mut ids: Vec<_> = sent.successful().iter().map(|one| one.id().to_owned()).collect();
    ids.sort();
    assert_eq!(ids, (0..10).map(|id| format!("id-{id}")).collect::<Vec<_>>());
    assert_eq!(sent.failed(), []);

    let messages = received(&client, &url).await;
    assert_eq!(messages.len(), 10);
    let mut delete = client.delete_message_batch().queue_url(&url);
    for (number, message) in messages[..8].iter().enumerate() {
        let entry = DeleteMessageBatchRequestEntry::builder().id(number.to_string());
        let entry = entry.receipt_handle(message.receipt_handle().unwrap()).build().unwrap();
        delete = delete.entries(entry);
    }
    let wrong = DeleteMessageBatchRequestEntry::builder().id("wrong").receipt_handle("no handle");
    let deleted = delete.entries(wrong.build().unwrap()).send().await.unwrap();
    assert_eq!((deleted.successful().len(), deleted.failed().len()), (8, 1));
    let failed = &deleted.failed()[0];
    assert_eq!(
        (failed.id(), failed.code(), failed.sender_fault()),
        ("wrong", "ReceiptHandleIsInvalid", true)
    );
}

#[tokio::test]
async fn a_queue_has_attributes_and_tags() {
    let client = Client::new(&server_programs::config());
    let made = client
        .create_queue()
        .queue_name("attributes")
        .attributes(QueueAttributeName::VisibilityTimeout, "7")
        .attributes(QueueAttributeName::DelaySeconds, "1")
        .tags("stage", "pr\u{fc}fung & mehr")
        .send()
        .await
        .unwrap();
    let url = made.queue_url().unwrap();
    let found = client.get_queue_url().queue_name("attributes").send().await.unwrap();
    assert_eq!(found.queue_url(), Some(url));
    let dead = client.create_queue().queue_name("dead").send().await.unwrap().queue_url.unwrap();
    let policy =
        r#"{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:dead", "maxReceiveCount": 3}"#;
    let set = client.set_queue_attributes().queue_url(url);
    let set = set.attributes(QueueAttributeName::DelaySeconds, "3");
    set.attributes(QueueAttributeName::RedrivePolicy, policy).send().await.unwrap();
    let sources = client.list_dead_letter_source_queues().queue_url(dead).into_paginator().items().send();
    assert_eq!(sources.collect::<Result<Vec<String>, _>>().await.unwrap(), [url]);
    let got = client.get_queue_attributes().queue_url(url).attribute_names(QueueAttributeName::All);
    let got = got.send().await.unwrap().attributes.unwrap();
    assert_eq!(got[&QueueAttributeName::VisibilityTimeout], "7");
    assert_eq!(got[&QueueAttributeName::DelaySeconds], "3");
    assert_eq!(got[&QueueAttributeName::RedrivePolicy], policy);
    assert!(got[&QueueAttributeName::QueueArn].ends_with(":attributes"));
    client.tag_queue().queue_url(url).tags("one", "1").tags("two", "2").send().await.unwrap();
    client.untag_queue().queue_url(url).tag_keys("one").send().await.unwrap();
    let tags = client.list_queue_tags().queue_url(url).send().await.unwrap().tags.unwrap();
    assert_eq!((tags.len(), tags["stage"].as_str(), tags["two"].as_str()), (2, "pr\u{fc}fung & mehr", "2"));
}

#[tokio::test]
async fn errors_have_their_types_and_the_codes_of_the_old_protocol() {
    let (client, url) = queue("errors").await;
    let error = client.get_queue_url().queue_name("none").send().await.unwrap_err();
    // The service was spoken to in another protocol once, and programs know the codes of that.
    assert_eq!(error.code(), Some("AWS.SimpleQueueService.NonExistentQueue"));
    assert_eq!(error.message(), Some("The specified queue does not exist."));
    assert!(error.as_service_error().unwrap().is_queue_does_not_exist());

    let entry = || SendMessageBatchRequestEntry::builder().id("same").message_body("x").build().unwrap();
    let twice = client.send_message_batch().queue_url(&url).entries(entry()).entries(entry());
    let error = twice.send().await.unwrap_err();
    assert_eq!(error.code(), Some("AWS.SimpleQueueService.BatchEntryIdsNotDistinct"));
    assert!(matches!(error.as_service_error(), Some(SendMessageBatchError::BatchEntryIdsNotDistinct(_))));
    let none = client.send_message_batch().queue_url(&url).set_entries(Some(Vec::new()));
    assert!(none.send().await.unwrap_err().as_service_error().unwrap().is_empty_batch_request());

    let other = client.create_queue().queue_name("errors");
    let other = other.attributes(QueueAttributeName::VisibilityTimeout, "9").send().await.unwrap_err();
    assert!(other.as_service_error().unwrap().is_queue_name_exists(), "{other:?}");
    let handle =
        client.delete_message().queue_url(&url).receipt_handle("no handle").send().await.unwrap_err();
    assert!(handle.as_service_error().unwrap().is_receipt_handle_is_invalid(), "{handle:?}");
}

#[tokio::test]
async fn queues_are_listed_page_by_page() {
    let (client, _) = queue("page-0").await;
    for number in 1..5 {
        client.create_queue().queue_name(format!("page-{number}")).send().await.unwrap();
    }
    let mut pages = client.list_queues().queue_name_prefix("page-").into_paginator().page_size(2).send();
    let (mut names, mut counts) = (Vec::new(), Vec::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push(page.queue_urls().len());
        names.extend(page.queue_urls().iter().map(|url| url.rsplit('/').next().unwrap().to_owned()));
    }
    assert_eq!(counts, [2, 2, 1]);
    assert_eq!(names, ["page-0", "page-1", "page-2", "page-3", "page-4"]);
}

#[tokio::test]
async fn a_queue_in_order_takes_a_message_once() {
    let client = Client::new(&server_programs::config());
    let made = client
        .create_queue()
        .queue_name("ordered.fifo")
        .attributes(QueueAttributeName::FifoQueue, "true")
        .attributes(QueueAttributeName::ContentBasedDeduplication, "true");
    let url = made.send().await.unwrap().queue_url.unwrap();
    for body in ["first", "second", "first"] {
        let sent = client.send_message().queue_url(&url).message_body(body).message_group_id("g");
        sent.send().await.unwrap();
    }
    let messages = received(&client, &url).await;
    let bodies: Vec<_> = messages.iter().filter_map(Message::body).collect();
    assert_eq!(bodies, ["first", "second"]);
    let group = &messages[0].attributes().unwrap()[&MessageSystemAttributeName::MessageGroupId];
    assert_eq!(group, "g");
}

#[tokio::test]
async fn a_queue_is_emptied_and_deleted() {
    let (client, url) = queue("gone").await;
    client.send_message().queue_url(&url).message_body("x").send().await.unwrap();
    client.purge_queue().queue_url(&url).send().await.unwrap();
    assert_eq!(received(&client, &url).await, []);
    client.delete_queue().queue_url(&url).send().await.unwrap();
    let error = client.receive_message().queue_url(&url).send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_queue_does_not_exist(), "{error:?}");
}
