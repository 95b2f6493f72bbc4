from ldap.functions import initialize as initialize
