//! Route 53: zones and records as XML both ways, lists that go on with three tokens, ids with a path before them.

use botosmith_route53::client::Waiters;
use botosmith_route53::error::ProvideErrorMetadata;
use botosmith_route53::types::{
    Change, ChangeAction, ChangeBatch, ChangeStatus, HealthCheckConfig, HealthCheckType, HostedZoneConfig,
    ResourceRecord, ResourceRecordSet, RrType, Tag, TagResourceType,
};
use botosmith_route53::Client;
use std::time::Duration;

/// A client and the id of a new zone.
async fn zone(name: &str) -> (Client, String) {
    let client = Client::new(&server_programs::config());
    let config = HostedZoneConfig::builder().comment("f\u{fc}r <tests> & mehr").private_zone(false).build();
    let call = client.create_hosted_zone().name(name).caller_reference(name).hosted_zone_config(config);
    let made = call.send().await.unwrap();
    assert_eq!(made.delegation_set().unwrap().name_servers().len(), 4);
    let zone = made.hosted_zone.unwrap();
    assert!(made.location.ends_with(zone.id().trim_start_matches('/')), "{}", made.location);
    (client, zone.id)
}

fn records(name: &str, kind: RrType, values: &[&str]) -> ResourceRecordSet {
    let records = values.iter().map(|value| ResourceRecord::builder().value(*value).build().unwrap());
    let set = ResourceRecordSet::builder().name(name).r#type(kind).ttl(300);
    set.set_resource_records(Some(records.collect())).build().unwrap()
}

fn batch(action: ChangeAction, sets: Vec<ResourceRecordSet>) -> ChangeBatch {
    let change = |set| Change::builder().action(action.clone()).resource_record_set(set).build().unwrap();
    let batch = ChangeBatch::builder().comment("a & b");
    batch.set_changes(Some(sets.into_iter().map(change).collect())).build().unwrap()
}

#[tokio::test]
async fn a_zone_comes_back_as_it_was_made() {
    let (client, id) = zone("zone.example.").await;
    assert!(id.starts_with("/hostedzone/"), "{id}");
    // The id is taken with and without what stands before it.
    for id in [id.as_str(), id.trim_start_matches("/hostedzone/")] {
        let got = client.get_hosted_zone().id(id).send().await.unwrap();
        let zone = got.hosted_zone().unwrap();
        assert_eq!((zone.name(), zone.caller_reference()), ("zone.example.", "zone.example."));
        let config = zone.config().unwrap();
        assert_eq!((config.comment(), config.private_zone()), (Some("f\u{fc}r <tests> & mehr"), false));
    }
    let zones = client.list_hosted_zones_by_name().dns_name("zone.example.").send().await.unwrap();
    assert!(zones.hosted_zones().iter().any(|zone| zone.id() == id), "{zones:?}");
    let id = id.trim_start_matches("/hostedzone/");
    let tags = client.change_tags_for_resource().resource_type(TagResourceType::Hostedzone).resource_id(id);
    tags.add_tags(Tag::builder().key("k").value("v \u{e4}").build()).send().await.unwrap();
    let tags = client.list_tags_for_resources().resource_type(TagResourceType::Hostedzone).resource_ids(id);
    let tags = tags.send().await.unwrap();
    assert_eq!(tags.resource_tag_sets()[0].tags()[0].value(), Some("v \u{e4}"));
}

#[tokio::test]
async fn records_are_changed_and_listed_page_by_page() {
    let (client, id) = zone("records.example.").await;
    let name = |name: &str| format!("{name}.records.example.");
    let mut sets: Vec<_> =
        ["a", "b", "c"].iter().map(|at| records(&name(at), RrType::A, &["192.0.2.1", "192.0.2.2"])).collect();
    sets.push(records(&name("t"), RrType::Txt, &[r#""v=spf1 a & <b> ~all""#]));
    for (set, weight) in [("one", 10), ("two", 20)] {
        let mut weighted = records(&name("w"), RrType::A, &["192.0.2.3"]);
        (weighted.set_identifier, weighted.weight) = (Some(set.to_owned()), Some(weight));
        sets.push(weighted);
    }
    let call = client.change_resource_record_sets().hosted_zone_id(&id);
    let changed = call.change_batch(batch(ChangeAction::Upsert, sets)).send().await.unwrap();
    let change = changed.change_info().unwrap();
    assert_eq!(change.status(), &ChangeStatus::Insync);
    let waiter = client.wait_until_resource_record_sets_changed().id(change.id());
    waiter.wait(Duration::from_secs(60)).await.unwrap();

    let mut pages =
        client.list_resource_record_sets().hosted_zone_id(&id).into_paginator().page_size(3).send();
    let (mut found, mut counts) = (Vec::new(), Vec::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push((page.resource_record_sets().len(), page.is_truncated()));
        found.extend(page.resource_record_sets.into_iter());
    }
    // Two records are the zone's own.
    assert_eq!(counts, [(3, true), (3, true), (2, false)]);
    let text = found.iter().find(|set| set.r#type() == &RrType::Txt).unwrap();
    assert_eq!(text.resource_records()[0].value(), r#""v=spf1 a & <b> ~all""#);
    let a = found.iter().find(|set| set.name() == name("b")).unwrap();
    let values: Vec<_> = a.resource_records().iter().map(ResourceRecord::value).collect();
    assert_eq!((values.as_slice(), a.ttl()), (&["192.0.2.1", "192.0.2.2"][..], Some(300)));
    let weights: Vec<_> =
        found.iter().filter_map(|set| Some((set.set_identifier()?, set.weight()?))).collect();
    assert_eq!(weights, [("one", 10), ("two", 20)]);

    let gone = records(&name("c"), RrType::A, &["192.0.2.1", "192.0.2.2"]);
    let call = client.change_resource_record_sets().hosted_zone_id(&id);
    call.change_batch(batch(ChangeAction::Delete, vec![gone])).send().await.unwrap();
}

#[tokio::test]
async fn a_health_check_comes_back_as_it_was_made() {
    let (client, _) = zone("health.example.").await;
    let config = HealthCheckConfig::builder()
        .ip_address("192.0.2.1")
        .port(8080)
        .r#type(HealthCheckType::Http)
        .resource_path("/ready?a=b&c=<d>")
        .failure_threshold(3)
        .inverted(false)
        .build()
        .unwrap();
    let made = client.create_health_check().caller_reference("check").health_check_config(config);
    let made = made.send().await.unwrap();
    let check = made.health_check().unwrap();
    let config = check.health_check_config().unwrap();
    assert_eq!((config.port(), config.failure_threshold()), (Some(8080), Some(3)));
    assert_eq!((config.resource_path(), config.r#type()), (Some("/ready?a=b&c=<d>"), &HealthCheckType::Http));
    // moto does not say where it is: boto3 does not see it either.
    assert_eq!((made.location(), check.caller_reference()), ("", "check"));
}

#[tokio::test]
async fn errors_have_their_types() {
    let (client, id) = zone("errors.example.").await;
    let none = client.get_hosted_zone().id("Z00000000000000000000").send().await.unwrap_err();
    assert_eq!(none.message(), Some("No hosted zone found with ID: Z00000000000000000000"));
    assert!(none.as_service_error().unwrap().is_no_such_hosted_zone());
    let set = client.get_reusable_delegation_set().id("none").send().await.unwrap_err();
    assert!(set.as_service_error().unwrap().is_no_such_delegation_set(), "{set:?}");
    let added = records("x.errors.example.", RrType::Aaaa, &["2001:db8::1"]);
    let call = client.change_resource_record_sets().hosted_zone_id(&id);
    call.change_batch(batch(ChangeAction::Create, vec![added])).send().await.unwrap();
    let full = client.delete_hosted_zone().id(&id).send().await.unwrap_err();
    assert_eq!(full.code(), Some("HostedZoneNotEmpty"));
    assert!(full.as_service_error().unwrap().is_hosted_zone_not_empty(), "{full:?}");
    let none = records("none.errors.example.", RrType::A, &["192.0.2.9"]);
    let call = client.change_resource_record_sets().hosted_zone_id(&id);
    let error = call.change_batch(batch(ChangeAction::Delete, vec![none])).send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_invalid_input(), "{error:?}");
}
