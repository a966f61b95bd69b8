CommuneWidgets.versions["0.1.0"].parts.integrity={"lightbox":"sha384-+dSt0zQ2IGSWrL6MLasO59Dr928DlxHcYFPBtPWVPLKvwjc4/xZSghw8hA9qtfPH"};
