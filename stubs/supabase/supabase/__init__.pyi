from supabase._sync.client import Client as Client, create_client as create_client
