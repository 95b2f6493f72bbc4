"""The packs and the commands around them: are they true, and do they work?"""
