// Tells an open page that the evaluation has changed. Without it the pages work as well.
const notice = document.getElementById("live");
if (notice) {
    const shown = Number(notice.dataset.number);
    new EventSource("/api/events").addEventListener("evaluation", event => {
        if (JSON.parse(event.data).number > shown) notice.hidden = false;
    });
}
