package dyad.web.add;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What was sent, for programs. */
final class AddJson {
    private AddJson() {}

    static ObjectNode of(List<Job.Seen> jobs) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("jobs");
        jobs.forEach(job -> head(job, all.addObject()));
        return json;
    }

    static ObjectNode of(Job.Seen job) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        head(job, json);
        ArrayNode read = json.putArray("read");
        job.read().forEach(each -> read.addObject().put("document", each.id()).put("statements", each.statements()));
        ArrayNode told = json.putArray("dyads");
        job.told()
                .forEach(each ->
                        told.addObject().put("dyad", each.dyad().toString()).put("statements", each.statements()));
        ArrayNode problems = json.putArray("problems");
        job.problems().forEach(each -> problems.addObject()
                .put("file", each.file())
                .put("line", each.line())
                .put("what", each.what())
                .put("remedy", each.remedy())
                .put("lost", each.lost()));
        return json;
    }

    private static void head(Job.Seen job, ObjectNode json) {
        json.put("id", job.id())
                .put("at", job.at().toString())
                .put("state", job.state().code())
                .put("percent", job.percent())
                .put("documents", job.documents())
                .put("skipped", job.skipped())
                .put("statements", job.statements())
                .put("problemCount", job.problemCount())
                .put("failure", job.failure());
        ArrayNode files = json.putArray("files");
        job.files().forEach(files::add);
    }
}
