#!/usr/bin/env python3
"""Writes golden.json: what botocore signs for somebody else to send.

Services of the query protocols: `generate_presigned_url`. The others have their members in the body, of which a URL of
botocore knows nothing (it puts them into the query, where no such service looks), so for these it is the signature in
headers, over the body as this project writes it: without spaces.

Every service in a region of each partition, and with the settings that change endpoints. No network, no real credentials.
Needs botocore (1.44.5 made the file that is here):

    python3 golden.py
"""

import datetime
import json
from pathlib import Path
from unittest import mock

import botocore.session
from botocore.awsrequest import create_request_object
from botocore.config import Config

HERE = Path(__file__).parent
NOW = datetime.datetime(2026, 11, 28, 10, 0, 0)
REGIONS = [
    "us-east-1",
    "eu-central-1",
    "cn-north-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-isob-east-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "eusc-de-east-1",
]
# The input that is signed: members are chosen for what must be encoded.
FILTERS = [{"Name": "tag:Owner/Team", "Values": ["a b", "c&d=e", "é~*'()"]}, {"Name": "f", "Values": ["1"]}]
URLS = [
    ("autoscaling", "DescribeAutoScalingGroups", {"AutoScalingGroupNames": ["one", "two"], "MaxRecords": 5}),
    ("cloudformation", "DescribeStacks", {"StackName": "arn:aws:cloudformation:us-east-1:1:stack/a/b c"}),
    ("cloudsearch", "DescribeDomains", {"DomainNames": ["a", "b"]}),
    ("docdb", "DescribeDBClusters", {"Filters": FILTERS}),
    ("ec2", "DescribeInstances", {"Filters": FILTERS, "InstanceIds": ["i-1"], "DryRun": True}),
    ("ec2", "DescribeRegions", {}),
    ("elasticache", "DescribeCacheClusters", {"ShowCacheNodeInfo": False}),
    ("elasticbeanstalk", "DescribeApplications", {"ApplicationNames": ["a+b"]}),
    ("elb", "DescribeLoadBalancers", {"LoadBalancerNames": ["a"]}),
    ("elbv2", "DescribeLoadBalancers", {"PageSize": 3}),
    ("iam", "CreateUser", {"UserName": "u@x", "Tags": [{"Key": "k", "Value": "v"}]}),
    ("iam", "ListUsers", {}),
    ("neptune", "DescribeDBInstances", {"MaxRecords": 20}),
    ("rds", "DescribeDBInstances", {"DBInstanceIdentifier": "db", "Filters": FILTERS}),
    ("redshift", "DescribeClusters", {"TagKeys": ["a", "b"]}),
    ("ses", "GetSendQuota", {}),
    ("sns", "Publish", {"TopicArn": "arn:aws:sns:us-east-1:1:t", "Message": "a\nb\u2028 %", "Subject": "s"}),
    ("sts", "AssumeRole", {"RoleArn": "arn:aws:iam::1:role/r", "RoleSessionName": "s", "DurationSeconds": 900}),
    ("sts", "GetCallerIdentity", {}),
]
HEADERS = [
    ("cognito-idp", "ListUserPools", {"MaxResults": 10}),
    ("dynamodb", "DescribeTable", {"TableName": "t"}),
    ("dynamodb", "ListTables", {}),
    ("ecs", "ListClusters", {"maxResults": 7}),
    ("kms", "DescribeKey", {"KeyId": "alias/é"}),
    ("logs", "DescribeLogGroups", {"logGroupNamePrefix": "/a/b"}),
    ("secretsmanager", "ListSecrets", {"MaxResults": 1}),
    ("sqs", "GetQueueUrl", {"QueueName": "q"}),
    ("stepfunctions", "ListStateMachines", {"maxResults": 1}),
]
EXPIRES = [900, 60, 604800]


def client(service, region, token, fips, dual):
    session = botocore.session.Session()
    session.set_credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token)
    config = Config(parameter_validation=False, use_fips_endpoint=fips, use_dualstack_endpoint=dual)
    return session.create_client(service, region_name=region, config=config)


def url(client, operation, params, expires, method):
    name = next(python for python, op in client.meta.method_to_api_mapping.items() if op == operation)
    return {"url": client.generate_presigned_url(name, params, expires, method)}


def headers(client, operation, params):
    model = client.meta.service_model.operation_model(operation)
    context = {"has_streaming_input": False}
    endpoint, extra, properties = client._resolve_endpoint_ruleset(model, params, context)
    request = client._convert_to_request_dict(
        params, model, endpoint, context, headers=extra, set_user_agent_header=False
    )
    body = json.dumps(json.loads(request["body"]), separators=(",", ":"), ensure_ascii=False)
    request["body"] = body.encode()
    request = create_request_object(request)
    client._request_signer.sign(operation, request, None, "standard")
    signed = dict(request.headers.items())
    names = signed["Authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    lower = {name.lower(): text(value) for name, value in signed.items()}
    wanted = [name for name in names if name != "host"] + ["authorization"]
    return {"url": request.url, "headers": {name: lower[name] for name in wanted}, "body": body}


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def main():
    cases = []
    for index, (service, operation, params) in enumerate(URLS + HEADERS):
        variants = [(region, None, False, False) for region in REGIONS]
        variants += [("us-east-1", "a/token+with=signs", False, False)]
        variants += [("us-east-1", None, True, False), ("us-west-2", None, False, True)]
        for turn, (region, token, fips, dual) in enumerate(variants):
            case = {"service": service, "region": region, "operation": operation, "input": params}
            case |= {"token": token, "fips": fips, "dual_stack": dual}
            try:
                made = client(service, region, token, fips, dual)
                if index < len(URLS):
                    method = "GET" if turn % 2 else None
                    expires = EXPIRES[turn % len(EXPIRES)]
                    case |= {"method": method, "expires": expires}
                    case |= url(made, operation, params, expires, method)
                else:
                    case |= headers(made, operation, params)
            except botocore.exceptions.EndpointVariantError as error:
                case["error"] = str(error)
            except botocore.exceptions.EndpointProviderError as error:
                case["error"] = str(error)
            cases.append(case)
    golden = {"botocore": botocore.__version__, "time": int(NOW.replace(tzinfo=datetime.timezone.utc).timestamp())}
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    head = json.dumps(golden)[:-1]
    (HERE / "golden.json").write_text(f'{head}, "cases": [\n{lines}\n]}}\n')
    print(len(cases), sum("error" in case for case in cases))


if __name__ == "__main__":
    frozen = mock.patch("botocore.auth.get_current_datetime", return_value=NOW)
    with frozen:
        main()
