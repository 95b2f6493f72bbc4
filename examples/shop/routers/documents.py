"""Files, read at once and streamed."""

import asyncio

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from shop.services.documents import lines_of_terms, lines_of_terms_frozen, summary_of_terms

router = APIRouter(tags=["documents"])


@router.get("/wrong/terms")
async def terms_frozen() -> str:
    return summary_of_terms()


@router.get("/right/terms")
def terms_in_a_thread() -> str:
    return summary_of_terms()


@router.get("/right/async/terms")
async def terms() -> str:
    return await asyncio.to_thread(summary_of_terms)


@router.get("/wrong/terms/stream")
async def stream_terms_frozen() -> StreamingResponse:
    return StreamingResponse(lines_of_terms_frozen(), media_type="text/plain")


@router.get("/right/terms/stream")
async def stream_terms() -> StreamingResponse:
    return StreamingResponse(lines_of_terms(), media_type="text/plain")
