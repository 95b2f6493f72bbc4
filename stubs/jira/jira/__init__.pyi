from jira.client import JIRA as JIRA
