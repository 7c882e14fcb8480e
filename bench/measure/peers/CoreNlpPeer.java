import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;

/**
 * Runs Stanford CoreNLP over JSON lines, for comparison: java -cp "LIB/*" CoreNlpPeer.java ANNOTATORS [whitespace]
 * Input {"id", "text", "date"?}; with "whitespace" the text's lines are sentences and its blanks part the tokens.
 * Output {"id", "sentences": [{"words", "starts", "ends", "upos", "xpos", "heads", "labels", "ner"}], "chains": [[[start, end], ...]],
 * "dates": [[start, end, type, value]]}; character offsets into the text; the last line is {"seconds", "cpuSeconds", "mebibytes"}.
 */
public class CoreNlpPeer {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", args[0]);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.docdate.useFixedDate", "");
    properties.setProperty("threads", "1");
    if (args.length > 1) {
      properties.setProperty("tokenize.whitespace", "true");
      properties.setProperty("ssplit.eolonly", "true");
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    long started = System.nanoTime();
    long startedCpu = cpu();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject document = Json.createReader(new StringReader(line)).readObject();
      Annotation annotation = new Annotation(document.getString("text"));
      if (document.containsKey("date")) annotation.set(CoreAnnotations.DocDateAnnotation.class, document.getString("date"));
      pipeline.annotate(annotation);
      out.println(asJson(document.getString("id"), annotation));
    }
    long bytes = Runtime.getRuntime().totalMemory();
    out.println(
        Json.createObjectBuilder()
            .add("seconds", (System.nanoTime() - started) / 1e9)
            .add("cpuSeconds", (cpu() - startedCpu) / 1e9)
            .add("mebibytes", bytes / 1048576.0)
            .build());
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static JsonObject asJson(String id, Annotation annotation) {
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    JsonArrayBuilder dates = Json.createArrayBuilder();
    List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : maps) {
      sentences.add(sentenceJson(sentence));
      List<CoreMap> timexes = sentence.get(CoreAnnotations.MentionsAnnotation.class);
      if (timexes == null) continue;
      for (CoreMap mention : timexes) {
        Timex timex = mention.get(TimeAnnotations.TimexAnnotation.class);
        if (timex == null) continue;
        dates.add(
            Json.createArrayBuilder()
                .add(mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class))
                .add(mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))
                .add(String.valueOf(timex.timexType()))
                .add(timex.value() == null ? "" : timex.value()));
      }
    }
    JsonArrayBuilder chains = Json.createArrayBuilder();
    if (annotation.containsKey(CorefCoreAnnotations.CorefChainAnnotation.class)) {
      for (CorefChain chain : annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
        JsonArrayBuilder mentions = Json.createArrayBuilder();
        for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
          List<CoreLabel> tokens = maps.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
          mentions.add(
              Json.createArrayBuilder()
                  .add(tokens.get(mention.startIndex - 1).beginPosition())
                  .add(tokens.get(mention.endIndex - 2).endPosition()));
        }
        chains.add(mentions);
      }
    }
    return Json.createObjectBuilder().add("id", id).add("sentences", sentences).add("chains", chains).add("dates", dates).build();
  }

  private static JsonObjectBuilder sentenceJson(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    JsonArrayBuilder words = Json.createArrayBuilder();
    JsonArrayBuilder starts = Json.createArrayBuilder();
    JsonArrayBuilder ends = Json.createArrayBuilder();
    JsonArrayBuilder xpos = Json.createArrayBuilder();
    JsonArrayBuilder ner = Json.createArrayBuilder();
    for (CoreLabel token : tokens) {
      words.add(token.originalText());
      starts.add(token.beginPosition());
      ends.add(token.endPosition());
      xpos.add(token.tag() == null ? "" : token.tag());
      ner.add(token.ner() == null ? "O" : token.ner());
    }
    int[] heads = new int[tokens.size()];
    String[] labels = new String[tokens.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(labels, "root");
    SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeListSorted()) {
        heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
        labels[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
    }
    JsonArrayBuilder headList = Json.createArrayBuilder();
    JsonArrayBuilder labelList = Json.createArrayBuilder();
    for (int i = 0; i < heads.length; i++) {
      headList.add(heads[i]);
      labelList.add(labels[i]);
    }
    return Json.createObjectBuilder()
        .add("words", words)
        .add("starts", starts)
        .add("ends", ends)
        .add("xpos", xpos)
        .add("heads", headList)
        .add("labels", labelList)
        .add("ner", ner);
  }
}
