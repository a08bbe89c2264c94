//! CloudWatch: what was measured and what comes of it, alarms, dashboards. moto speaks no CBOR, so the client is one of the
//! protocol that the service had before.

use botosmith_cloudwatch::client::Waiters;
use botosmith_cloudwatch::error::ProvideErrorMetadata;
use botosmith_cloudwatch::operation::put_metric_data::PutMetricDataError;
use botosmith_cloudwatch::primitives::DateTime;
use botosmith_cloudwatch::types::{
    ComparisonOperator, Dimension, Metric, MetricDataQuery, MetricDatum, MetricStat, StandardUnit,
    StateValue, Statistic, StatisticSet, StatusCode, Tag,
};
use botosmith_cloudwatch::Client;
use std::time::{Duration, SystemTime};

const NAMESPACE: &str = "Shop/Orders";

fn client() -> Client {
    Client::new(&server_programs::config())
}

/// Some seconds from now, or before.
fn time(seconds: i64) -> DateTime {
    DateTime::from_secs(DateTime::from(SystemTime::now()).secs() + seconds)
}

fn dimension(value: &str) -> Dimension {
    Dimension::builder().name("place").value(value).build()
}

#[tokio::test]
async fn what_was_measured_is_summed_up() {
    let client = client();
    let place = dimension("K\u{f6}ln & <Bonn>");
    let datum = |value: f64| {
        let datum = MetricDatum::builder().metric_name("weight").value(value).unit(StandardUnit::Kilobytes);
        datum.timestamp(time(-30)).dimensions(place.clone()).build()
    };
    let set = StatisticSet::builder().sample_count(4.0).sum(10.0).minimum(1.0).maximum(4.5).build();
    let set = MetricDatum::builder().metric_name("sets").statistic_values(set).timestamp(time(-30)).build();
    let put = client.put_metric_data().namespace(NAMESPACE).metric_data(datum(1.5)).metric_data(datum(-2.25));
    put.metric_data(set).send().await.unwrap();
    let statistics = client
        .get_metric_statistics()
        .namespace(NAMESPACE)
        .metric_name("weight")
        .dimensions(place.clone())
        .start_time(time(-600))
        .end_time(time(600))
        .period(3600)
        .statistics(Statistic::Sum)
        .statistics(Statistic::Average)
        .statistics(Statistic::SampleCount)
        .send()
        .await
        .unwrap();
    let [point] = statistics.datapoints() else { panic!("{statistics:?}") };
    assert_eq!((point.sum(), point.average(), point.sample_count()), (Some(-0.75), Some(-0.375), Some(2.0)));
    assert_eq!((point.minimum(), point.unit()), (None, Some(&StandardUnit::Kilobytes)));
    let metric = Metric::builder().namespace(NAMESPACE).metric_name("weight").dimensions(place).build();
    let stat = MetricStat::builder().metric(metric).period(3600).stat("Maximum").build();
    let query = MetricDataQuery::builder().id("most").metric_stat(stat).label("the most").build();
    let data = client.get_metric_data().metric_data_queries(query).start_time(time(-600)).end_time(time(600));
    let data = data.send().await.unwrap();
    let [result] = data.metric_data_results() else { panic!("{data:?}") };
    assert_eq!((result.id(), result.values(), result.timestamps().len()), (Some("most"), &[1.5][..], 1));
    assert_eq!(result.status_code(), Some(&StatusCode::Complete));
}

#[tokio::test]
async fn metrics_are_listed_page_by_page() {
    let client = client();
    let datum = |number: i32| MetricDatum::builder().metric_name(format!("m-{number}")).value(1.0).build();
    let put = client.put_metric_data().namespace("Many");
    put.set_metric_data(Some((0..900).map(datum).collect())).send().await.unwrap();
    let mut pages = client.list_metrics().namespace("Many").into_paginator().send();
    let mut counts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push(page.metrics().len());
    }
    assert_eq!(counts, [500, 400]);
}

#[tokio::test]
async fn an_alarm_changes_its_state() {
    let client = client();
    for name in ["alarm-a", "alarm-b"] {
        let put = client
            .put_metric_alarm()
            .alarm_name(name)
            .alarm_description("too much <of> it & more")
            .namespace(NAMESPACE)
            .metric_name("weight")
            .dimensions(dimension("Bonn"))
            .statistic(Statistic::Average)
            .period(60)
            .evaluation_periods(2)
            .threshold(0.125)
            .comparison_operator(ComparisonOperator::GreaterThanThreshold)
            .alarm_actions("arn:aws:sns:us-east-1:123456789012:topic")
            .tags(Tag::builder().key("team").value("\u{e4}").build());
        put.send().await.unwrap();
    }
    client.wait_until_alarm_exists().alarm_names("alarm-a").wait(Duration::from_secs(30)).await.unwrap();
    let set = client.set_alarm_state().alarm_name("alarm-a").state_value(StateValue::Alarm);
    set.state_reason("because").state_reason_data(r#"{"a": 1}"#).send().await.unwrap();
    let alarms = client.describe_alarms().alarm_name_prefix("alarm-").send().await.unwrap();
    let found: Vec<_> = alarms.metric_alarms().iter().map(|it| (it.alarm_name(), it.state_value())).collect();
    let expected = [(Some("alarm-a"), Some(&StateValue::Alarm)), (Some("alarm-b"), Some(&StateValue::Ok))];
    assert_eq!(found, expected);
    let alarm = &alarms.metric_alarms()[0];
    assert_eq!(
        (alarm.threshold(), alarm.period(), alarm.evaluation_periods(), alarm.actions_enabled()),
        (Some(0.125), Some(60), Some(2), Some(true))
    );
    assert_eq!(alarm.dimensions(), [dimension("Bonn")]);
    assert_eq!(alarm.alarm_actions(), ["arn:aws:sns:us-east-1:123456789012:topic"]);
    assert_eq!(alarm.alarm_description(), Some("too much <of> it & more"));
    assert_eq!((alarm.state_reason(), alarm.state_reason_data()), (Some("because"), Some(r#"{"a": 1}"#)));
    let arn = alarm.alarm_arn().unwrap();
    client
        .tag_resource()
        .resource_arn(arn)
        .tags(Tag::builder().key("n").value("1").build())
        .send()
        .await
        .unwrap();
    let tags = client.list_tags_for_resource().resource_arn(arn).send().await.unwrap();
    let mut tags: Vec<_> = tags.tags().iter().map(|tag| (tag.key(), tag.value())).collect();
    tags.sort_unstable();
    assert_eq!(tags, [(Some("n"), Some("1")), (Some("team"), Some("\u{e4}"))]);
    client.delete_alarms().alarm_names("alarm-b").send().await.unwrap();
}

#[tokio::test]
async fn a_dashboard_comes_back_as_it_was_put() {
    let client = client();
    let body = r#"{"widgets": [{"type": "text", "properties": {"markdown": "gr\u00fc\u00df & <b>"}}]}"#;
    let put = client.put_dashboard().dashboard_name("board").dashboard_body(body).send().await.unwrap();
    assert_eq!(put.dashboard_validation_messages(), []);
    let got = client.get_dashboard().dashboard_name("board").send().await.unwrap();
    assert_eq!((got.dashboard_body(), got.dashboard_name()), (Some(body), Some("board")));
    let items = client.list_dashboards().into_paginator().items().send();
    let items: Vec<_> = items.collect::<Result<_, _>>().await.unwrap();
    assert_eq!(items.iter().map(|it| it.dashboard_name()).collect::<Vec<_>>(), [Some("board")]);
    assert_eq!(items[0].size(), Some(body.len() as i64));
}

#[tokio::test]
async fn errors_have_their_types() {
    let client = client();
    let none = client.get_dashboard().dashboard_name("none").send().await.unwrap_err();
    assert_eq!(none.code(), Some("ResourceNotFound"));
    assert!(none.as_service_error().unwrap().is_dashboard_not_found_error(), "{none:?}");
    let none = client.set_alarm_state().alarm_name("none").state_value(StateValue::Ok).state_reason("r");
    assert!(none.send().await.unwrap_err().as_service_error().unwrap().is_resource_not_found());
    let both = MetricDatum::builder().metric_name("m").value(1.0).values(2.0).build();
    let both = client.put_metric_data().namespace("n").metric_data(both).send().await.unwrap_err();
    let PutMetricDataError::InvalidParameterValueException(error) = both.into_service_error() else {
        panic!("another error")
    };
    assert!(error.message().unwrap().contains("mutually exclusive"), "{error:?}");
}
