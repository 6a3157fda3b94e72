// Go without a module: reads the balances at DT One.
package main

import (
	"fmt"
	"net/http"
)

func main() {
	request, _ := http.NewRequest("GET", "https://preprod-dvs-api.dtone.com/v1/balances", nil)
	request.SetBasicAuth("demo", "demo")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.StatusCode, response.Header.Get("Content-Type"))
}
