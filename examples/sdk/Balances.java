// Java without a library: reads the balances at DT One.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Balances {
  public static void main(String[] arguments) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("https://preprod-dvs-api.dtone.com/v1/balances"))
        .header("Authorization", "Basic ZGVtbzpkZW1v")
        .build();
    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body().contains("USD"));
  }
}
